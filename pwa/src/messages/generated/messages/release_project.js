/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_ProjectInputs */

const nl_release_project = /** @type {(inputs: Release_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor welk onderzoek?`)
};

const en_release_project = /** @type {(inputs: Release_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For which research?`)
};

/**
* | output |
* | --- |
* | "For which research?" |
*
* @param {Release_ProjectInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project = /** @type {((inputs?: Release_ProjectInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_ProjectInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project(inputs)
	return nl_release_project(inputs)
});