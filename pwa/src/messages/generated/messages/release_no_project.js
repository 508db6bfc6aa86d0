/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_No_ProjectInputs */

const nl_release_no_project = /** @type {(inputs: Release_No_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er loopt geen onderzoek. Begin eerst een onderzoek.`)
};

const en_release_no_project = /** @type {(inputs: Release_No_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No research runs. Begin a research project first.`)
};

/**
* | output |
* | --- |
* | "No research runs. Begin a research project first." |
*
* @param {Release_No_ProjectInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_no_project = /** @type {((inputs?: Release_No_ProjectInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_No_ProjectInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_no_project(inputs)
	return nl_release_no_project(inputs)
});