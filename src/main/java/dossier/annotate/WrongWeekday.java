package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import dossier.model.Precision;
import dossier.model.When;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A full date whose weekday is another one: "Monday, April 13, 2024" was a Saturday. */
final class WrongWeekday implements NoteRule {
    @Override
    public List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        for (Mention mention : scene.linked().read().mentions()) {
            if (mention instanceof Mention.OfDate date && date.when() != null) {
                String words = scene.text(date.at());
                LocalDate day = date.when().first();
                boolean full = day != null && words.contains(String.valueOf(day.getYear()));
                Optional<String> said = full ? weekday(words) : Optional.empty();
                if (said.isPresent() && isDay(date.when()) && !said.get().equals(name(day))) {
                    String why = "That day was a " + name(day) + ": the weekday or the date is wrong.";
                    proposals.add(
                            new Proposal("wrong-weekday", "factual-slip", Call.CHECK, date.at(), "", why, name(day)));
                }
            }
        }
        return proposals;
    }

    private static boolean isDay(When when) {
        return when.precision() == Precision.DAY
                && when.first() != null
                && when.first().equals(when.last());
    }

    private static Optional<String> weekday(String words) {
        for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (words.contains(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String name(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
