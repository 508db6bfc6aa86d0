/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Ended_WhatInputs */

const nl_people_ended_what = /** @type {(inputs: People_Ended_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze persoon meldt zich niet meer aan. Wat hij of zij schreef, blijft op naam staan.`)
};

const en_people_ended_what = /** @type {(inputs: People_Ended_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person signs in no more. What they wrote stays in their name.`)
};

/**
* | output |
* | --- |
* | "This person signs in no more. What they wrote stays in their name." |
*
* @param {People_Ended_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_ended_what = /** @type {((inputs?: People_Ended_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Ended_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_ended_what(inputs)
	return nl_people_ended_what(inputs)
});