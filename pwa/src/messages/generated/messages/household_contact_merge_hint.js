/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Contact_Merge_HintInputs */

const nl_household_contact_merge_hint = /** @type {(inputs: Household_Contact_Merge_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wijzigt een collega hetzelfde veld? Dan blijven beide waarden bewaard en kiest iemand.`)
};

const en_household_contact_merge_hint = /** @type {(inputs: Household_Contact_Merge_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does a colleague change the same field? Then both values are kept and somebody chooses.`)
};

/**
* | output |
* | --- |
* | "Does a colleague change the same field? Then both values are kept and somebody chooses." |
*
* @param {Household_Contact_Merge_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_contact_merge_hint = /** @type {((inputs?: Household_Contact_Merge_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Contact_Merge_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_contact_merge_hint(inputs)
	return nl_household_contact_merge_hint(inputs)
});