/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_Rename_WhatInputs */

const nl_people_organisation_rename_what = /** @type {(inputs: People_Organisation_Rename_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De nieuwe naam komt ook in dossiers van vroeger te staan: het blijft dezelfde organisatie.`)
};

const en_people_organisation_rename_what = /** @type {(inputs: People_Organisation_Rename_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The new name stands in files of the past too: it stays the same organisation.`)
};

/**
* | output |
* | --- |
* | "The new name stands in files of the past too: it stays the same organisation." |
*
* @param {People_Organisation_Rename_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_rename_what = /** @type {((inputs?: People_Organisation_Rename_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_Rename_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_rename_what(inputs)
	return nl_people_organisation_rename_what(inputs)
});