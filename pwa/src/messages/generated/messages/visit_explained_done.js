/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Explained_DoneInputs */

const nl_visit_explained_done = /** @type {(inputs: Visit_Explained_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij een eerder bezoek is verteld wat wij opschrijven en wie dat ziet.`)
};

const en_visit_explained_done = /** @type {(inputs: Visit_Explained_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At an earlier visit they were told what we write down and who sees it.`)
};

/**
* | output |
* | --- |
* | "At an earlier visit they were told what we write down and who sees it." |
*
* @param {Visit_Explained_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_explained_done = /** @type {((inputs?: Visit_Explained_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Explained_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_explained_done(inputs)
	return nl_visit_explained_done(inputs)
});