/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Kind_Own_Data_WhatInputs */

const nl_release_kind_own_data_what = /** @type {(inputs: Release_Kind_Own_Data_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dossiers van uw organisatie, zoals u ze mag zien. Alleen u mag deze bestanden ophalen.`)
};

const en_release_kind_own_data_what = /** @type {(inputs: Release_Kind_Own_Data_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The files of your organisation, as you may see them. Only you may take these files.`)
};

/**
* | output |
* | --- |
* | "The files of your organisation, as you may see them. Only you may take these files." |
*
* @param {Release_Kind_Own_Data_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_kind_own_data_what = /** @type {((inputs?: Release_Kind_Own_Data_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Kind_Own_Data_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_kind_own_data_what(inputs)
	return nl_release_kind_own_data_what(inputs)
});