package dossier.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
    /** `#{nav.about}` */
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)\\}");

    private final Messages english = new Templates(null).messages("en");

    @Test
    void hasEveryMessageThatTemplatesSay() throws IOException {
        for (String template : List.of(
                "shell",
                "index",
                "article",
                "articles",
                "actors",
                "actor",
                "actor-year",
                "sources",
                "source",
                "chronology",
                "page",
                "about",
                "404")) {
            byte[] file = new Resources(null).read(template + ".html");
            assertThat(file).as(template).isNotNull();
            Matcher key = KEY.matcher(new String(file, StandardCharsets.UTF_8));
            while (key.find()) {
                assertThat(english.words()).as(template).containsKey(key.group(1));
            }
        }
    }

    @Test
    void fillsAndCounts() {
        assertThat(english.count("count.articles", 1)).isEqualTo("1 article");
        assertThat(english.count("count.articles", 12345)).isEqualTo("12,345 articles");
        assertThat(english.say("date.day", "1", "May", "2020")).isEqualTo("1 May 2020");
        assertThat(english.name("kind", "never-heard-of")).isEqualTo("never heard of");
    }

    @Test
    void speaksAnotherLanguageWhereItHasAFileAndEnglishWhereThatIsSilent(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("messages"));
        Files.writeString(folder.resolve("messages/fr.properties"), "skip=Aller à {0}\n");
        Messages french = new Templates(folder).messages("fr-CA");
        assertThat(french.say("skip", "{1}")).isEqualTo("Aller à {1}");
        assertThat(french.say("nav.about")).isEqualTo("About");
        assertThat(french.language()).isEqualTo("fr");
        assertThatThrownBy(() -> french.say("no.such")).isInstanceOf(IllegalArgumentException.class);
    }
}
