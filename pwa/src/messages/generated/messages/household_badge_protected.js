/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ why: NonNullable<unknown> }} Household_Badge_ProtectedInputs */

const nl_household_badge_protected = /** @type {(inputs: Household_Badge_ProtectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Beschermd: ${i?.why}`)
};

const en_household_badge_protected = /** @type {(inputs: Household_Badge_ProtectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Protected: ${i?.why}`)
};

/**
* | output |
* | --- |
* | "Protected: {why}" |
*
* @param {Household_Badge_ProtectedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_protected = /** @type {((inputs: Household_Badge_ProtectedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_ProtectedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_protected(inputs)
	return nl_household_badge_protected(inputs)
});