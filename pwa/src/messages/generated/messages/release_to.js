/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_ToInputs */

const nl_release_to = /** @type {(inputs: Release_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met welke maand?`)
};

const en_release_to = /** @type {(inputs: Release_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Up to and including which month?`)
};

/**
* | output |
* | --- |
* | "Up to and including which month?" |
*
* @param {Release_ToInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_to = /** @type {((inputs?: Release_ToInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_ToInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_to(inputs)
	return nl_release_to(inputs)
});