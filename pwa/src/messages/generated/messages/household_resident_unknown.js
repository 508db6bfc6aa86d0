/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_UnknownInputs */

const nl_household_resident_unknown = /** @type {(inputs: Household_Resident_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze bewoner staat niet (meer) in het dossier.`)
};

const en_household_resident_unknown = /** @type {(inputs: Household_Resident_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This resident is not (or no longer) in the file.`)
};

/**
* | output |
* | --- |
* | "This resident is not (or no longer) in the file." |
*
* @param {Household_Resident_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_unknown = /** @type {((inputs?: Household_Resident_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_unknown(inputs)
	return nl_household_resident_unknown(inputs)
});