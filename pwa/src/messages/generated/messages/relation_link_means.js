/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Link_MeansInputs */

const nl_relation_link_means = /** @type {(inputs: Relation_Link_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier sluit. Het andere dossier gaat verder. Wie hier woont telt daar mee. Stel daarna opnieuw vast wie er woont.`)
};

const en_relation_link_means = /** @type {(inputs: Relation_Link_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file closes. The other one goes on. Who lives here counts there. Establish anew who lives there afterwards.`)
};

/**
* | output |
* | --- |
* | "This file closes. The other one goes on. Who lives here counts there. Establish anew who lives there afterwards." |
*
* @param {Relation_Link_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_link_means = /** @type {((inputs?: Relation_Link_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Link_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_link_means(inputs)
	return nl_relation_link_means(inputs)
});