package dossier.load.text;

import dossier.model.Position;
import dossier.model.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to characters: a byte-order mark, then UTF-8 where every byte fits it, then the character set that the file declares, then
 * detection, then windows-1252, which reads anything. UTF-8 goes before the declaration, since pages are often saved anew in UTF-8
 * with their old declaration, and text of another character set all but never fits UTF-8 by chance.
 */
public final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DETECTED_BYTES = 1 << 16;

    private Decoder() {}

    /** @param markup whether the file may declare its character set (HTML, XML) */
    public static Decoded decode(byte[] bytes, boolean markup, String file) {
        List<Problem> problems = new ArrayList<>();
        Charset marked = markOf(bytes);
        if (marked != null) {
            int skip = marked == StandardCharsets.UTF_8 ? 3 : 2;
            return lenient(bytes, skip, marked, file, problems);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            problems.add(guessed(wide, file));
            return lenient(bytes, 0, wide, file, problems);
        }
        Charset declared =
                markup ? Declaration.find(bytes).map(Decoder::charset).orElse(null) : null;
        boolean escapes = declared != null && declared.name().startsWith("ISO-2022");
        String utf8 = escapes ? null : strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, "UTF-8", problems);
        }
        if (declared != null && declared != StandardCharsets.UTF_8) {
            String text = strict(bytes, declared);
            if (text != null) {
                return new Decoded(text, declared.name(), problems);
            }
        }
        if (Utf8.isMeant(bytes)) {
            return lenient(bytes, 0, StandardCharsets.UTF_8, file, problems);
        }
        Charset detected = detected(bytes);
        Charset guess = detected == null ? WINDOWS_1252 : detected;
        problems.add(guessed(guess, file));
        return lenient(bytes, 0, guess, file, problems);
    }

    private static Problem guessed(Charset charset, String file) {
        return Problem.warning(
                "encoding.guessed",
                Position.of(file),
                "'" + file + "' is read as " + charset.name() + ", which nothing in it says",
                "save it as UTF-8");
    }

    private static Decoded lenient(byte[] bytes, int skip, Charset charset, String file, List<Problem> problems) {
        String text = new String(bytes, skip, bytes.length - skip, charset);
        int broken = text.indexOf('\uFFFD');
        if (broken >= 0) {
            problems.add(Problem.warning(
                    "encoding.broken",
                    Place.of(text, broken, file),
                    "bytes that are no " + charset.name() + " stand in '" + file + "'",
                    null));
        }
        return new Decoded(text, charset.name(), problems);
    }

    private static @Nullable Charset markOf(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    /** UTF-16 without a mark shows in the zero bytes beside its ASCII characters. */
    private static @Nullable Charset wide(byte[] bytes) {
        int end = Math.min(bytes.length, 2048) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (end < 8 || Math.max(even, odd) < end / 8 || Math.min(even, odd) > end / 32) {
            return null;
        }
        return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Null for a name that is no character set of text in files; the aliases are those of the WHATWG's Encoding Standard. */
    private static @Nullable Charset charset(String name) {
        String label = name.toLowerCase(Locale.ROOT);
        switch (label) {
            case "utf8", "utf-8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be" -> {
                return StandardCharsets.UTF_8;
            }
            case "iso-8859-1", "latin1", "l1", "us-ascii", "ascii", "iso_8859-1" -> {
                return WINDOWS_1252;
            }
            default -> {}
        }
        String known = switch (label) {
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
            case "gb2312", "gbk", "gb_2312-80" -> "GB18030";
            case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
            case "iso-8859-9" -> "windows-1254";
            case "tis-620", "iso-8859-11" -> "x-windows-874";
            default -> label;
        };
        try {
            Charset charset = Charset.forName(known);
            boolean harmless = !label.startsWith("utf-7") && !label.startsWith("utf-32") && !label.contains("ebcdic");
            return harmless && !label.startsWith("ibm") && !label.startsWith("cp0") ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED_BYTES));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset charset = name == null ? null : charset(name);
        return charset == StandardCharsets.UTF_8 ? null : charset;
    }
}
