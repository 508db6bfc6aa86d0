/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_BadgeInputs */

const nl_safety_secret_badge = /** @type {(inputs: Safety_Secret_BadgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`geheim`)
};

const en_safety_secret_badge = /** @type {(inputs: Safety_Secret_BadgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`secret`)
};

/**
* | output |
* | --- |
* | "secret" |
*
* @param {Safety_Secret_BadgeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_badge = /** @type {((inputs?: Safety_Secret_BadgeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_BadgeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_badge(inputs)
	return nl_safety_secret_badge(inputs)
});