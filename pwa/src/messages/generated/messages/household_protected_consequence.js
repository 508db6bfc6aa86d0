/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Household_Protected_ConsequenceInputs */

const nl_household_protected_consequence = /** @type {(inputs: Household_Protected_ConsequenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zonder bevestigde plek voor alle ${i?.count} bewoners kan de ontruiming niet doorgaan (route 3.2f).`)
};

const en_household_protected_consequence = /** @type {(inputs: Household_Protected_ConsequenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Without a confirmed place for all ${i?.count} residents the eviction cannot go ahead (route 3.2f).`)
};

/**
* | output |
* | --- |
* | "Without a confirmed place for all {count} residents the eviction cannot go ahead (route 3.2f)." |
*
* @param {Household_Protected_ConsequenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_protected_consequence = /** @type {((inputs: Household_Protected_ConsequenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Protected_ConsequenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_protected_consequence(inputs)
	return nl_household_protected_consequence(inputs)
});