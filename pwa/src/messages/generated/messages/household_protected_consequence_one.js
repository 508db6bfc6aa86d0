/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Protected_Consequence_OneInputs */

const nl_household_protected_consequence_one = /** @type {(inputs: Household_Protected_Consequence_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zonder bevestigde plek voor de bewoner kan de ontruiming niet doorgaan (route 3.2f).`)
};

const en_household_protected_consequence_one = /** @type {(inputs: Household_Protected_Consequence_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Without a confirmed place for the resident the eviction cannot go ahead (route 3.2f).`)
};

/**
* | output |
* | --- |
* | "Without a confirmed place for the resident the eviction cannot go ahead (route 3.2f)." |
*
* @param {Household_Protected_Consequence_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_protected_consequence_one = /** @type {((inputs?: Household_Protected_Consequence_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Protected_Consequence_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_protected_consequence_one(inputs)
	return nl_household_protected_consequence_one(inputs)
});