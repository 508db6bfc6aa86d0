/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Why_Minor_ChildrenInputs */

const nl_household_why_minor_children = /** @type {(inputs: Household_Why_Minor_ChildrenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kind jonger dan 18`)
};

const en_household_why_minor_children = /** @type {(inputs: Household_Why_Minor_ChildrenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`child under 18`)
};

/**
* | output |
* | --- |
* | "child under 18" |
*
* @param {Household_Why_Minor_ChildrenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_why_minor_children = /** @type {((inputs?: Household_Why_Minor_ChildrenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Why_Minor_ChildrenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_why_minor_children(inputs)
	return nl_household_why_minor_children(inputs)
});