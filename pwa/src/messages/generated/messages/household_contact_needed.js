/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Household_Contact_NeededInputs */

const nl_household_contact_needed = /** @type {(inputs: Household_Contact_NeededInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Maak verbinding vóór ${i?.when}. Anders gaan de dossiers van dit apparaat.`)
};

const en_household_contact_needed = /** @type {(inputs: Household_Contact_NeededInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Connect before ${i?.when}. Otherwise the files leave this device.`)
};

/**
* | output |
* | --- |
* | "Connect before {when}. Otherwise the files leave this device." |
*
* @param {Household_Contact_NeededInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_needed = /** @type {((inputs: Household_Contact_NeededInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_NeededInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_needed(inputs)
	return nl_household_contact_needed(inputs)
});