package io.github.safeharbor.recognizers.numbers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Every checksum accepts its published sample and rejects the same with one character changed. */
class ChecksumsTest {
    @Test
    void luhn() {
        assertTrue(Checksums.luhn("4111111111111111"));
        assertFalse(Checksums.luhn("4111111111111112"));
        assertFalse(Checksums.luhn("0000000000000000"));
        assertFalse(Checksums.luhn("41111111111111l1"));
    }

    @Test
    void routingNumber() {
        assertTrue(Checksums.aba("021000021"));
        assertFalse(Checksums.aba("021000022"));
        assertFalse(Checksums.aba("990000008"));
        assertFalse(Checksums.aba("02100002"));
    }

    @Test
    void iban() {
        assertTrue(Checksums.iban("GB82WEST12345698765432"));
        assertFalse(Checksums.iban("GB83WEST12345698765432"));
        assertFalse(Checksums.iban("GB82"));
        assertFalse(Checksums.iban("GB82WEST1234569876543-"));
    }

    @Test
    void providerIdentifier() {
        assertTrue(Checksums.npi("1234567893"));
        assertFalse(Checksums.npi("1234567890"));
        assertFalse(Checksums.npi("123456789"));
    }

    @Test
    void drugEnforcementNumber() {
        assertTrue(Checksums.dea("BB1388568"));
        assertFalse(Checksums.dea("BB1388569"));
        assertFalse(Checksums.dea("BB13885"));
        assertFalse(Checksums.dea("BBB388568"));
    }

    @Test
    void vehicleIdentificationNumber() {
        assertTrue(Checksums.vin("1M8GDM9AXKP042788"));
        assertFalse(Checksums.vin("1M8GDM9A1KP042788"));
        assertFalse(Checksums.vin("1M8GDM9AXKP04278"));
        assertFalse(Checksums.vin("1M8GDM9AXKO042788"));
    }

    @Test
    void tradeItemNumber() {
        assertTrue(Checksums.gs1("51022222233336"));
        assertFalse(Checksums.gs1("51022222233337"));
        assertFalse(Checksums.gs1("00000000000000"));
    }

    @Test
    void marksAndCaseDoNotCount() {
        assertTrue(Checksums.vin(Checksums.plain("1m8-gdm9axkp042788")));
        assertTrue(Checksums.luhn(Checksums.plain("4111 1111 1111 1111")));
    }
}
