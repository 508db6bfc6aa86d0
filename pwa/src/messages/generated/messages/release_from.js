/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_FromInputs */

const nl_release_from = /** @type {(inputs: Release_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van welke maand?`)
};

const en_release_from = /** @type {(inputs: Release_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From which month?`)
};

/**
* | output |
* | --- |
* | "From which month?" |
*
* @param {Release_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_from = /** @type {((inputs?: Release_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_from(inputs)
	return nl_release_from(inputs)
});