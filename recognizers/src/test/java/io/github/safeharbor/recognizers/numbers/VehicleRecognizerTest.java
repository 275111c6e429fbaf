package io.github.safeharbor.recognizers.numbers;

import io.github.safeharbor.testing.RecognizerTester;
import org.junit.jupiter.api.Test;

/** What is a vehicle identifier, and what is a model or a road. */
class VehicleRecognizerTest {
    private final RecognizerTester tester = RecognizerTester.of(new VehicleRecognizer());

    @Test
    void findsVehicleIdentificationNumbers() {
        tester.finds("{{VEHICLE:1M8GDM9AXKP042788}}");
        tester.finds("vin: {{VEHICLE:1m8gdm9axkp042788}}");
        tester.finds("VIN {{VEHICLE:1M8GDM9A1KP042788}}");
        tester.finds("last 6 of the VIN {{VEHICLE:042788}}");
        tester.finds("VIN ending {{VEHICLE:042788}}");
    }

    @Test
    void findsPlatesAfterTheCue() {
        tester.finds("plate {{VEHICLE:7ABC123}}");
        tester.finds("license plate {{VEHICLE:ABC-1234}}");
        tester.finds("plate on the gate list as {{VEHICLE:KT 882 QA}}");
        tester.finds("truck tag, back bumper: {{VEHICLE:FAN 8841}}");
        tester.finds("plate # {{VEHICLE:abc1234}}");
        tester.finds("plate: \"{{VEHICLE:SKIBUM}}\"");
    }

    @Test
    void leavesTheState() {
        tester.finds("plate number CA {{VEHICLE:7ABC123}}");
    }

    @Test
    void findsPlatesBesideTheCar() {
        tester.finds("her Civic {{VEHICLE:8LMN442}}");
        tester.finds("gray Camry, {{VEHICLE:RZT 449}}");
        tester.finds("the van sped off; a neighbor noted {{VEHICLE:RZT 4491}}");
    }

    @Test
    void ignoresModels() {
        tester.findsNothing("Ram 1500");
        tester.findsNothing("F-150");
        tester.findsNothing("BMW X5");
        tester.findsNothing("Mazda CX-5");
        tester.findsNothing("Silverado 2500");
        tester.findsNothing("2019 Camry");
        tester.findsNothing("car 2019 Camry");
        tester.findsNothing("truck 26-foot");
    }

    @Test
    void ignoresRoads() {
        tester.findsNothing("drove I-95 to US 101");
        tester.findsNothing("drove HWY 290");
        tester.findsNothing("the car on SR 520");
    }

    @Test
    void ignoresPlatesOfFoodAndTagsOfGame() {
        tester.findsNothing("plate of food 3 times");
        tester.findsNothing("plate 10 inches");
        tester.findsNothing("tag 3 people");
        tester.findsNothing("tag along 12");
        tester.findsNothing("tags 100");
    }

    @Test
    void ignoresRegistrations() {
        tester.findsNothing("registration 2024");
        tester.findsNothing("registration opens 10/12/2024");
        tester.findsNothing("reg 2 weeks");
    }

    @Test
    void ignoresSeventeenLettersOrDigits() {
        tester.findsNothing("12345678901234567");
        tester.findsNothing("ABCDEFGHJKLMNPRST");
    }

    @Test
    void ignoresScoresAndCourses() {
        tester.findsNothing("PHQ 1800 in the car");
        tester.findsNothing("van 12 passengers");
        tester.findsNothing("his car hit 100 mph");
    }

    @Test
    void findsPlatesWithLettersAroundTheHyphen() {
        tester.finds("a truck, plate {{VEHICLE:5RK-V81}}, seen");
    }
}
