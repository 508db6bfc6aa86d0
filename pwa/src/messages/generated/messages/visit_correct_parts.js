/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Correct_PartsInputs */

const nl_visit_correct_parts = /** @type {(inputs: Visit_Correct_PartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verander alleen wat niet klopt. Stappen, doelen en geplande bezoeken past u aan in het dossier.`)
};

const en_visit_correct_parts = /** @type {(inputs: Visit_Correct_PartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change only what is wrong. Steps, goals and planned visits are changed in the file.`)
};

/**
* | output |
* | --- |
* | "Change only what is wrong. Steps, goals and planned visits are changed in the file." |
*
* @param {Visit_Correct_PartsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_correct_parts = /** @type {((inputs?: Visit_Correct_PartsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Correct_PartsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_correct_parts(inputs)
	return nl_visit_correct_parts(inputs)
});