/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Household_MoreInputs */

const nl_household_more = /** @type {(inputs: Household_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Meer tonen (nog ${i?.count})`)
};

const en_household_more = /** @type {(inputs: Household_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Show more (${i?.count} left)`)
};

/**
* | output |
* | --- |
* | "Show more ({count} left)" |
*
* @param {Household_MoreInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_more = /** @type {((inputs: Household_MoreInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_MoreInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_more(inputs)
	return nl_household_more(inputs)
});