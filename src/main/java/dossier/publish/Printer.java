package dossier.publish;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jspecify.annotations.Nullable;

/**
 * HTML to PDF: the one class that knows the engine. Nothing is fetched from anywhere: what a page asks for comes from the given files or
 * does not come. The same page gives the same bytes with one build of the JDK.
 */
final class Printer {
    private static final String SCHEME = "site";
    private static final String BASE = SCHEME + ":/";

    private final Publisher.Assets assets;

    Printer(Publisher.Assets assets) {
        this.assets = assets;
    }

    /**
     * @param path of the page among the files: addresses in it are relative to it
     * @param sheet path of the style sheet for this engine, which comes after the page's own
     */
    byte[] print(String path, String sheet, String html, String title, String language) throws IOException {
        XRLog.setLoggingEnabled(false);
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", BASE + sheet);
        Glyphs glyphs = glyphs(sheet);
        page.body().forEachNode(node -> {
            if (node instanceof org.jsoup.nodes.TextNode text) {
                text.text(glyphs.readable(text.getWholeText()));
            }
        });
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(page), BASE + path);
        builder.useUriResolver((base, uri) -> resolved(base, uri));
        builder.useProtocolsStreamImplementation(this::stream, SCHEME);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith(BASE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith(BASE),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection.LTR);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFastMode();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, title, language);
            document.save(out);
            document.close();
        }
        return out.toByteArray();
    }

    private Glyphs glyphs(String sheet) throws IOException {
        byte[] rules = assets.get(sheet);
        String folder = sheet.substring(0, sheet.lastIndexOf('/') + 1);
        return Glyphs.of(rules == null ? "" : new String(rules, StandardCharsets.UTF_8), folder, assets);
    }

    /** What the engine would take from the clock is fixed, so that equal pages give equal bytes. */
    private static void describe(PDDocument document, String title, String language) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setCreator("Dossier");
        about.setProducer("Dossier");
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.clear();
        day.set(2000, Calendar.JANUARY, 1);
        about.setCreationDate(day);
        about.setModificationDate(day);
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(language);
        document.getDocumentCatalog().setMetadata(null);
        document.setDocumentId(1L);
    }

    /** An address inside the files, or one that a reader may follow (web, mail, a place in the page); null: neither. */
    private static @Nullable String resolved(@Nullable String base, @Nullable String uri) {
        if (uri == null || uri.isBlank()) {
            return null;
        }
        String plain = uri.strip();
        if (plain.startsWith("#")
                || plain.startsWith("https://")
                || plain.startsWith("http://")
                || plain.startsWith("mailto:")) {
            return plain;
        }
        try {
            java.net.URI whole = new java.net.URI(base == null ? BASE : base).resolve(new java.net.URI(plain));
            return SCHEME.equals(whole.getScheme()) ? whole.toString() : null;
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private FSStream stream(String uri) {
        byte[] bytes;
        try {
            String path = uri.substring(uri.indexOf(':') + 1).replaceFirst("^/+", "");
            byte[] found = assets.get(java.net.URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
            bytes = found == null ? new byte[0] : path.endsWith(".ttf") ? Glyphs.withoutLigatures(found) : found;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
