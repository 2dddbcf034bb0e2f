package dossier.weave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void leavesOutHowTheReaderCame() {
        assertThat(Addresses.page("https://www.Gull.example/pier/?utm_source=x&fbclid=1#top"))
                .isEqualTo(Addresses.page("http://gull.example/pier"));
    }

    @Test
    void keepsWhatSaysWhichPageItIs() {
        assertThat(Addresses.page("https://gull.example/?p=7&utm_medium=mail")).isEqualTo("gull.example?p=7");
        assertThat(Addresses.page("https://gull.example/Pier"))
                .isNotEqualTo(Addresses.page("https://gull.example/pier"));
    }
}
