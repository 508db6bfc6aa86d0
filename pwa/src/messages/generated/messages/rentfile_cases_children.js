/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_Cases_ChildrenInputs */

const nl_rentfile_cases_children = /** @type {(inputs: Rentfile_Cases_ChildrenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zaken met een kind, of met een bewoner zonder geboortedatum: ${i?.count}. Deze huishoudens zijn meteen beschermd.`)
};

const en_rentfile_cases_children = /** @type {(inputs: Rentfile_Cases_ChildrenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Cases with a child, or a resident without a birth date: ${i?.count}. These households are protected at once.`)
};

/**
* | output |
* | --- |
* | "Cases with a child, or a resident without a birth date: {count}. These households are protected at once." |
*
* @param {Rentfile_Cases_ChildrenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_children = /** @type {((inputs: Rentfile_Cases_ChildrenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_ChildrenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_children(inputs)
	return nl_rentfile_cases_children(inputs)
});