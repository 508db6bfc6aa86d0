/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Hold_ReasonInputs */

const nl_hold_reason = /** @type {(inputs: Hold_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarvoor moet dit dossier bewaard blijven?`)
};

const en_hold_reason = /** @type {(inputs: Hold_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What must this file be kept for?`)
};

/**
* | output |
* | --- |
* | "What must this file be kept for?" |
*
* @param {Hold_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_reason = /** @type {((inputs?: Hold_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_reason(inputs)
	return nl_hold_reason(inputs)
});