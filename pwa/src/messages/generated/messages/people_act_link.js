/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Act_LinkInputs */

const nl_people_act_link = /** @type {(inputs: People_Act_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuwe link gemaakt.`)
};

const en_people_act_link = /** @type {(inputs: People_Act_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New link made.`)
};

/**
* | output |
* | --- |
* | "New link made." |
*
* @param {People_Act_LinkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_act_link = /** @type {((inputs?: People_Act_LinkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Act_LinkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_act_link(inputs)
	return nl_people_act_link(inputs)
});