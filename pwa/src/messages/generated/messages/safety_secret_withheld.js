/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_WithheldInputs */

const nl_safety_secret_withheld = /** @type {(inputs: Safety_Secret_WithheldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand in dit dossier is geheim. Adres, contact en plek zijn voor u weggelaten.`)
};

const en_safety_secret_withheld = /** @type {(inputs: Safety_Secret_WithheldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody in this file is secret. Address, contact and place are left out for you.`)
};

/**
* | output |
* | --- |
* | "Somebody in this file is secret. Address, contact and place are left out for you." |
*
* @param {Safety_Secret_WithheldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_withheld = /** @type {((inputs?: Safety_Secret_WithheldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_WithheldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_withheld(inputs)
	return nl_safety_secret_withheld(inputs)
});