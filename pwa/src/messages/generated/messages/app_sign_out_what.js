/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_Out_WhatInputs */

const nl_app_sign_out_what = /** @type {(inputs: App_Sign_Out_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw kluis en de dossiers gaan van dit apparaat af. Wilt u alleen weglopen? Kies dan Vergrendelen.`)
};

const en_app_sign_out_what = /** @type {(inputs: App_Sign_Out_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your vault and the files are removed from this device. Do you only walk away? Then choose Lock.`)
};

/**
* | output |
* | --- |
* | "Your vault and the files are removed from this device. Do you only walk away? Then choose Lock." |
*
* @param {App_Sign_Out_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_out_what = /** @type {((inputs?: App_Sign_Out_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_Out_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_out_what(inputs)
	return nl_app_sign_out_what(inputs)
});