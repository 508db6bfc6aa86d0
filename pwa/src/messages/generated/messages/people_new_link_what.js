/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_New_Link_WhatInputs */

const nl_people_new_link_what = /** @type {(inputs: People_New_Link_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De persoon wordt overal afgemeld en kiest met de link een nieuw wachtwoord. Oude links werken niet meer.`)
};

const en_people_new_link_what = /** @type {(inputs: People_New_Link_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The person is signed out everywhere and chooses a new password with the link. Old links stop working.`)
};

/**
* | output |
* | --- |
* | "The person is signed out everywhere and chooses a new password with the link. Old links stop working." |
*
* @param {People_New_Link_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_new_link_what = /** @type {((inputs?: People_New_Link_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_New_Link_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_new_link_what(inputs)
	return nl_people_new_link_what(inputs)
});