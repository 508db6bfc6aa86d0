/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_StaysInputs */

const nl_people_organisation_end_stays = /** @type {(inputs: People_Organisation_End_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zij schreef, blijft staan, met haar naam. Niemand kan haar nog uitnodigen in een dossier.`)
};

const en_people_organisation_end_stays = /** @type {(inputs: People_Organisation_End_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it wrote stays, with its name. Nobody can invite it into a file any more.`)
};

/**
* | output |
* | --- |
* | "What it wrote stays, with its name. Nobody can invite it into a file any more." |
*
* @param {People_Organisation_End_StaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_stays = /** @type {((inputs?: People_Organisation_End_StaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_StaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_stays(inputs)
	return nl_people_organisation_end_stays(inputs)
});