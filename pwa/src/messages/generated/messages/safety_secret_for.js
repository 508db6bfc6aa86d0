/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Safety_Secret_ForInputs */

const nl_safety_secret_for = /** @type {(inputs: Safety_Secret_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Te zien voor: ${i?.names}.`)
};

const en_safety_secret_for = /** @type {(inputs: Safety_Secret_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Visible to: ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Visible to: {names}." |
*
* @param {Safety_Secret_ForInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_for = /** @type {((inputs: Safety_Secret_ForInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_ForInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_for(inputs)
	return nl_safety_secret_for(inputs)
});