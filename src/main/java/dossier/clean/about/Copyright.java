package dossier.clean.about;

import dossier.clean.page.Bylines;
import java.util.Locale;
import java.util.Optional;

/** The holder of the rights, from the line "© 2021 The Kelm Courier. All rights reserved." Its year dates nothing. */
final class Copyright {
    private static final int LONGEST = 16;

    private Copyright() {}

    static Optional<String> holder(Sight sight) {
        for (int i = sight.page().size() - 1; i > sight.last(); i--) {
            String text = sight.page().line(i).text();
            int sign = text.indexOf('©');
            sign = sign < 0 ? text.indexOf("(c) ") : sign;
            if (sign >= 0 && sight.page().form(i).length() <= LONGEST) {
                Optional<String> holder = after(text, sign + 1);
                if (holder.isPresent()) {
                    return holder;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> after(String text, int from) {
        int start = from;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        String rest = text.substring(start);
        if (rest.regionMatches(true, 0, "copyright", 0, 9)) {
            return after(text, start + 9);
        }
        int end = 0;
        while (end < rest.length() && ".,|;•·–—©\n".indexOf(rest.charAt(end)) < 0 && !rest.startsWith(" - ", end)) {
            end++;
        }
        String name = Bylines.rest(rest.substring(0, end).strip());
        int all = name.toLowerCase(Locale.ROOT).indexOf(" all rights");
        name = all > 0 ? name.substring(0, all) : name;
        while (!name.isEmpty() && (Character.isDigit(name.charAt(name.length() - 1)) || name.endsWith(" "))) {
            name = name.substring(0, name.length() - 1);
        }
        return name.length() < 2 || name.length() > 60 ? Optional.empty() : Optional.of(name);
    }
}
