/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_New_Residents_HintInputs */

const nl_household_new_residents_hint = /** @type {(inputs: Household_New_Residents_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samenstelling onbekend betekent: beschermd. Voeg de rest later toe in het dossier.`)
};

const en_household_new_residents_hint = /** @type {(inputs: Household_New_Residents_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Composition unknown means: protected. Add the others later in the file.`)
};

/**
* | output |
* | --- |
* | "Composition unknown means: protected. Add the others later in the file." |
*
* @param {Household_New_Residents_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_new_residents_hint = /** @type {((inputs?: Household_New_Residents_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_New_Residents_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_new_residents_hint(inputs)
	return nl_household_new_residents_hint(inputs)
});