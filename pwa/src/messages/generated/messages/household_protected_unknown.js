/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Protected_UnknownInputs */

const nl_household_protected_unknown = /** @type {(inputs: Household_Protected_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wij weten nog niet wie hier woont. Zolang dat zo is, kan de ontruiming niet doorgaan (route 3.2f).`)
};

const en_household_protected_unknown = /** @type {(inputs: Household_Protected_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We do not know yet who lives here. As long as that is so, the eviction cannot go ahead (route 3.2f).`)
};

/**
* | output |
* | --- |
* | "We do not know yet who lives here. As long as that is so, the eviction cannot go ahead (route 3.2f)." |
*
* @param {Household_Protected_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_protected_unknown = /** @type {((inputs?: Household_Protected_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Protected_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_protected_unknown(inputs)
	return nl_household_protected_unknown(inputs)
});