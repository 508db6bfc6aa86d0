/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Act_WithdrawnInputs */

const nl_people_act_withdrawn = /** @type {(inputs: People_Act_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Link ingetrokken.`)
};

const en_people_act_withdrawn = /** @type {(inputs: People_Act_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Link withdrawn.`)
};

/**
* | output |
* | --- |
* | "Link withdrawn." |
*
* @param {People_Act_WithdrawnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_act_withdrawn = /** @type {((inputs?: People_Act_WithdrawnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Act_WithdrawnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_act_withdrawn(inputs)
	return nl_people_act_withdrawn(inputs)
});