/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Household_Why_ChildrenInputs */

const nl_household_why_children = /** @type {(inputs: Household_Why_ChildrenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} kinderen jonger dan 18`)
};

const en_household_why_children = /** @type {(inputs: Household_Why_ChildrenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} children under 18`)
};

/**
* | output |
* | --- |
* | "{count} children under 18" |
*
* @param {Household_Why_ChildrenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_why_children = /** @type {((inputs: Household_Why_ChildrenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Why_ChildrenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_why_children(inputs)
	return nl_household_why_children(inputs)
});