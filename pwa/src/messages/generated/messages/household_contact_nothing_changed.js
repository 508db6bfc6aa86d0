/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_Nothing_ChangedInputs */

const nl_household_contact_nothing_changed = /** @type {(inputs: Household_Contact_Nothing_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U hebt niets gewijzigd.`)
};

const en_household_contact_nothing_changed = /** @type {(inputs: Household_Contact_Nothing_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You did not change anything.`)
};

/**
* | output |
* | --- |
* | "You did not change anything." |
*
* @param {Household_Contact_Nothing_ChangedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_nothing_changed = /** @type {((inputs?: Household_Contact_Nothing_ChangedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_Nothing_ChangedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_nothing_changed(inputs)
	return nl_household_contact_nothing_changed(inputs)
});