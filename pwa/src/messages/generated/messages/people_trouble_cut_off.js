/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Trouble_Cut_OffInputs */

const nl_people_trouble_cut_off = /** @type {(inputs: People_Trouble_Cut_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verbinding met de mailserver brak af.`)
};

const en_people_trouble_cut_off = /** @type {(inputs: People_Trouble_Cut_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The connection with the mail server broke off.`)
};

/**
* | output |
* | --- |
* | "The connection with the mail server broke off." |
*
* @param {People_Trouble_Cut_OffInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_trouble_cut_off = /** @type {((inputs?: People_Trouble_Cut_OffInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Trouble_Cut_OffInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_trouble_cut_off(inputs)
	return nl_people_trouble_cut_off(inputs)
});