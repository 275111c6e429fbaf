package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** What is a device's identifier, and what is its model or reading. */
class DeviceRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new DeviceRecognizer());

    @Test
    void findsSerialNumbers() {
        tester.finds("S/N {{DEVICE:31540922876}}");
        tester.finds("serial number {{DEVICE:AB-44-1299}}");
        tester.finds("SN: {{DEVICE:PJN448120H}}");
        tester.finds("device ID {{DEVICE:88-AB-1204}}");
    }

    @Test
    void findsCodesBesideTheDevice() {
        tester.finds("pacemaker {{DEVICE:PJN448120H}}");
        tester.finds("nebulizer {{DEVICE:QN-5526-0071}}");
        tester.finds("glucose meter #{{DEVICE:8841239}}");
        tester.finds("Monitor {{DEVICE:KX210-AB9914}}");
        tester.finds("transmitter {{DEVICE:8G7K2L}}");
    }

    @Test
    void findsNetworkAddresses() {
        tester.finds("MAC {{DEVICE:00:1B:44:11:3A:B7}}");
        tester.finds("{{DEVICE:00-1b-44-11-3a-b7}}");
        tester.finds("{{DEVICE:001B.4411.3AB7}}");
        tester.finds("mac={{DEVICE:001B44113AB7}}");
    }

    @Test
    void findsMobileIdentifiers() {
        tester.finds("IMEI {{DEVICE:490154203237518}}");
        tester.finds("{{DEVICE:49-015420-323751-8}}");
        tester.finds("MEID {{DEVICE:A0000012345678}}");
    }

    @Test
    void findsUniqueDeviceIdentifiers() {
        tester.finds("{{DEVICE:01510222222333361114123110A213B1}}");
        tester.finds("{{DEVICE:(01)51022222233336(11)141231(17)150707(10)A213B1(21)1234}}");
    }

    @Test
    void ignoresModels() {
        tester.findsNothing("Kappa 400 pacemaker");
        tester.findsNothing("iPhone 14");
        tester.findsNothing("Dexcom G6, Omnipod 5, AirSense 10");
        tester.findsNothing("model 95");
        tester.findsNothing("CPAP 10-12 cmH2O");
    }

    @Test
    void ignoresMeasures() {
        tester.findsNothing("pump 1000 ml");
        tester.findsNothing("pump 150ml/hr");
        tester.findsNothing("monitor BP 120/80");
        tester.findsNothing("monitor 24-48 hours");
        tester.findsNothing("watch 10-15 min");
        tester.findsNothing("lamp 10000 lux");
        tester.findsNothing("lead level 5.2");
        tester.findsNothing("valve 23 mm");
    }

    @Test
    void ignoresScales() {
        tester.findsNothing("scale 1-10");
        tester.findsNothing("scale of 1-100");
        tester.findsNothing("scale 0-100");
    }

    @Test
    void ignoresVerbs() {
        tester.findsNothing("ring me 619 555 0112");
        tester.findsNothing("ring 2 times");
        tester.findsNothing("watch 2 hours of TV");
        tester.findsNothing("serial killer, serial 7s");
    }

    @Test
    void ignoresTimesAndRatios() {
        tester.findsNothing("10:30-11:30");
        tester.findsNothing("ratio 3:2");
        tester.findsNothing("MAC 2.0");
    }

    @Test
    void ignoresPhoneNumbers() {
        tester.findsNothing("device 415-555-2671");
        tester.findsNothing("tablet, call 415 555 2671");
    }

    @Test
    void ignoresDiagnoses() {
        tester.findsNothing("ICD F33.1");
        tester.findsNothing("ICD-10");
        tester.findsNothing("ICD 10 F33.1");
    }

    @Test
    void findsAnImeiInItsGroups() {
        tester.finds("IMEI {{DEVICE:352044 11 907753 7}}, report");
        tester.findsNothing("353918 10 visits");
    }

    @Test
    void findsTheNameOfAComputer() {
        tester.finds("host {{DEVICE:QUILLAN-LT04}} was offline");
        tester.finds("device name: {{DEVICE:Rosas-MacBook}}");
        tester.findsNothing("our host mother-in-law");
        tester.findsNothing("the host said so");
    }
}
