/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Storage_WhatInputs */

const nl_app_storage_what = /** @type {(inputs: App_Storage_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sluit andere vensters van deze app en open hem opnieuw. Gebruik geen privévenster.`)
};

const en_app_storage_what = /** @type {(inputs: App_Storage_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Close other windows of this app and open it again. Do not use a private window.`)
};

/**
* | output |
* | --- |
* | "Close other windows of this app and open it again. Do not use a private window." |
*
* @param {App_Storage_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_storage_what = /** @type {((inputs?: App_Storage_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Storage_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_storage_what(inputs)
	return nl_app_storage_what(inputs)
});