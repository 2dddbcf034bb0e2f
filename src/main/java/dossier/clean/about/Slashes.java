package dossier.clean.about;

import dossier.clean.page.Day;

/** Whether a page writes 31/12/2021 or 12/31/2021, told by those of its dates that can be read in one way alone. */
final class Slashes {
    private Slashes() {}

    static boolean dayFirst(Sight sight) {
        for (int i = 0; i < sight.page().size(); i++) {
            String text = sight.page().line(i).text();
            for (Day day : sight.page().form(i).days()) {
                int slash = text.indexOf('/', day.start());
                boolean numbers = slash > day.start() && slash <= day.start() + 2;
                if (numbers && !day.isAmbiguous() && day.date().getDayOfMonth() > 12) {
                    return text.substring(day.start(), slash)
                            .equals(Integer.toString(day.date().getDayOfMonth()));
                }
            }
        }
        return false;
    }
}
