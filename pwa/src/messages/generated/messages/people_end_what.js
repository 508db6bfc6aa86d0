/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_End_WhatInputs */

const nl_people_end_what = /** @type {(inputs: People_End_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze persoon wordt overal afgemeld en kan zich niet meer aanmelden. Apparaten die niemand anders gebruikt, sturen wat erop staat en wissen zichzelf.`)
};

const en_people_end_what = /** @type {(inputs: People_End_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is signed out everywhere and cannot sign in any more. Devices that nobody else uses send what they hold and wipe themselves.`)
};

/**
* | output |
* | --- |
* | "This person is signed out everywhere and cannot sign in any more. Devices that nobody else uses send what they hold and wipe themselves." |
*
* @param {People_End_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_end_what = /** @type {((inputs?: People_End_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_End_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_end_what(inputs)
	return nl_people_end_what(inputs)
});