/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Refuse_MeansInputs */

const nl_placement_refuse_means = /** @type {(inputs: Placement_Refuse_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor wie weigert, telt deze plek niet meer. Een vrijgave kan daardoor vervallen.`)
};

const en_placement_refuse_means = /** @type {(inputs: Placement_Refuse_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For who refuses, this place no longer counts. A clearance may lapse because of that.`)
};

/**
* | output |
* | --- |
* | "For who refuses, this place no longer counts. A clearance may lapse because of that." |
*
* @param {Placement_Refuse_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_refuse_means = /** @type {((inputs?: Placement_Refuse_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Refuse_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_refuse_means(inputs)
	return nl_placement_refuse_means(inputs)
});