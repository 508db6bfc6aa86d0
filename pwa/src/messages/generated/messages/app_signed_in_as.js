/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ person: NonNullable<unknown>, organisation: NonNullable<unknown> }} App_Signed_In_AsInputs */

const nl_app_signed_in_as = /** @type {(inputs: App_Signed_In_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aangemeld als ${i?.person}, ${i?.organisation}`)
};

const en_app_signed_in_as = /** @type {(inputs: App_Signed_In_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Signed in as ${i?.person}, ${i?.organisation}`)
};

/**
* | output |
* | --- |
* | "Signed in as {person}, {organisation}" |
*
* @param {App_Signed_In_AsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_signed_in_as = /** @type {((inputs: App_Signed_In_AsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Signed_In_AsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_signed_in_as(inputs)
	return nl_app_signed_in_as(inputs)
});