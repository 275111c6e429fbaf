package io.github.safeharbor.recognizers.contact;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new IpAddressRecognizer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Login from {{IP:198.51.100.7}}.",
                "{{IP:198.51.100.7}}:8080",
                "net {{IP:198.51.100.0}}/24",
                "({{IP:198.51.100.7}})",
                "{{IP:198[.]51[.]100[.]7}}",
                "ip={{IP:198.51.100.7}}",
                "{{IP:198.51.100.7}}'s owner",
                "her ip was {{IP:8.8.8.8}}",
            })
    void findsVersionFour(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{IP:2001:db8:0:1:2:3:4:5}}",
                "from {{IP:2001:db8::7}}, twice",
                "IP:{{IP:2001:db8::7}}.",
                "[{{IP:2001:db8::7}}]:443",
                "{{IP:::1}}",
                "my ip: {{IP:::1}}",
                "{{IP:fe80::7%eth0}} up",
                "'{{IP:fe80::aa7}}'",
                "{{IP:::ffff:198.51.100.7}}",
                "{{IP:64:ff9b::198.51.100.7}}",
                "{{IP:2001:DB8::}}/32",
                "({{IP:2001:db8::7}})",
                "{{IP:::ffff:198.51.100.0}}/96",
            })
    void findsVersionSix(String text) {
        tester.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 10.2.13.4",
                "v1.2.3.4",
                "firmware 12.4.10.22",
                "section 4.1.2.3",
                "see 4.1.2.3 below",
                "1.2.3.4.5",
                "300.1.2.30",
                "12:30:45",
                "07:15:09-05:00",
                "00:1B:44:11:3A:B7",
                "00:11:22:33:44:55:66:77",
                "std::vector",
                "Foo::Bar",
                "dad::bee",
                "a :: b",
                "::",
                "ratio 2:1",
                "John 3:16-17",
                "on 12.05.2024",
                "a:b:c",
                "1:2:3:4:5:6:7",
                "note: 5 mg",
                "::::",
                "2.5:1",
                "503.555.0142",
            })
    void leavesVersionsTimesAndHardware(String text) {
        tester.findsNothing(text);
    }
}
