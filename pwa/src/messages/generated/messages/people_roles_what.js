/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Roles_WhatInputs */

const nl_people_roles_what = /** @type {(inputs: People_Roles_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geldt vanaf vandaag. De persoon wordt afgemeld en meldt zich opnieuw aan. Zonder rol werkt iemand er niet meer.`)
};

const en_people_roles_what = /** @type {(inputs: People_Roles_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Holds from today. The person is signed out and signs in again. Without a role somebody does not work there any more.`)
};

/**
* | output |
* | --- |
* | "Holds from today. The person is signed out and signs in again. Without a role somebody does not work there any more." |
*
* @param {People_Roles_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_roles_what = /** @type {((inputs?: People_Roles_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Roles_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_roles_what(inputs)
	return nl_people_roles_what(inputs)
});