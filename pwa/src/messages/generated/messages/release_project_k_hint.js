/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_K_HintInputs */

const nl_release_project_k_hint = /** @type {(inputs: Release_Project_K_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een getal van 5 tot en met 100. Niemand in een groep is van een ander te onderscheiden.`)
};

const en_release_project_k_hint = /** @type {(inputs: Release_Project_K_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A number from 5 to 100. Nobody in a group can be told from another.`)
};

/**
* | output |
* | --- |
* | "A number from 5 to 100. Nobody in a group can be told from another." |
*
* @param {Release_Project_K_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_k_hint = /** @type {((inputs?: Release_Project_K_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_K_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_k_hint(inputs)
	return nl_release_project_k_hint(inputs)
});