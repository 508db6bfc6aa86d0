/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_CancelledInputs */

const nl_online_cancelled = /** @type {(inputs: Online_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U bent teruggegaan naar het formulier. Er is nog niets vastgelegd.`)
};

const en_online_cancelled = /** @type {(inputs: Online_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You went back to the form. Nothing is recorded yet.`)
};

/**
* | output |
* | --- |
* | "You went back to the form. Nothing is recorded yet." |
*
* @param {Online_CancelledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_cancelled = /** @type {((inputs?: Online_CancelledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_CancelledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_cancelled(inputs)
	return nl_online_cancelled(inputs)
});