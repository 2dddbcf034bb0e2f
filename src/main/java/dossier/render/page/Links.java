package dossier.render.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which addresses of a capture a reader may follow: absolute ones of the web, and of mail. Nothing else reaches a page. */
public final class Links {
    private Links() {}

    /** The address without white space around it; null where it is not safe to follow or leads nowhere outside its page. */
    public static @Nullable String safe(String href) {
        String trimmed = href.strip();
        StringBuilder plain = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            // browsers drop tabs and line breaks inside an address before they read its scheme (WHATWG URL, 4.4)
            if (c > ' ' && c != 0x7F) {
                plain.append(c);
            } else if (c == ' ') {
                plain.append("%20");
            }
        }
        String address = plain.toString();
        String low = address.toLowerCase(Locale.ROOT);
        return low.startsWith("https://") || low.startsWith("http://") || low.startsWith("mailto:") ? address : null;
    }

    /** What a reader is shown of a safe address: its host, without "www.". */
    public static String host(String address) {
        int start = address.indexOf("//") + 2;
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(Math.min(start, end), end);
        return start < 2 || host.isEmpty() ? address : host.startsWith("www.") ? host.substring(4) : host;
    }
}
