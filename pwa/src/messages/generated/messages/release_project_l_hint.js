/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_L_HintInputs */

const nl_release_project_l_hint = /** @type {(inputs: Release_Project_L_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een getal van 2 tot en met 10.`)
};

const en_release_project_l_hint = /** @type {(inputs: Release_Project_L_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A number from 2 to 10.`)
};

/**
* | output |
* | --- |
* | "A number from 2 to 10." |
*
* @param {Release_Project_L_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_l_hint = /** @type {((inputs?: Release_Project_L_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_L_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_l_hint(inputs)
	return nl_release_project_l_hint(inputs)
});