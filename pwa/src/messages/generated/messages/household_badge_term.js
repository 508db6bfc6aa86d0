/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, left: NonNullable<unknown> }} Household_Badge_TermInputs */

const nl_household_badge_term = /** @type {(inputs: Household_Badge_TermInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Opschorting tot ${i?.day}, ${i?.left}`)
};

const en_household_badge_term = /** @type {(inputs: Household_Badge_TermInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Suspended until ${i?.day}, ${i?.left}`)
};

/**
* | output |
* | --- |
* | "Suspended until {day}, {left}" |
*
* @param {Household_Badge_TermInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_term = /** @type {((inputs: Household_Badge_TermInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_TermInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_term(inputs)
	return nl_household_badge_term(inputs)
});